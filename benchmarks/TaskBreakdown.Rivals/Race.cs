using TaskBreakdown.Corpora;

namespace TaskBreakdown.Rivals;

/// <summary>Runs the contestants in turns over the same lines.</summary>
/// <remarks>
/// A warm-up of whole rounds with pauses between them lets the compiler reach its last tier. In each round every
/// contestant runs once, the order turning by one place, so that a slow moment of the machine hits them all alike.
/// </remarks>
internal sealed class Race(IReadOnlyList<Contestant> contestants, int characters)
{
    private const int WarmUpRounds = 20;
    private const double ShortestLap = 0.25;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly string[] _lines = ClauseCorpus.Tasks(characters);
    private readonly Dictionary<Contestant, List<Lap>> _laps = contestants.ToDictionary(one => one, _ => new List<Lap>());

    /// <summary>Every contestant's laps, in the order they were run.</summary>
    internal IReadOnlyDictionary<Contestant, List<Lap>> Laps => _laps;

    /// <summary>Depends on all results, so that no work can be left out.</summary>
    internal long Checksum { get; private set; }

    internal void Run(int rounds)
    {
        for (int round = 0; round < WarmUpRounds; round++)
        {
            RunRound(round, keep: false);
            Thread.Sleep(Pause);
        }

        for (int round = 0; round < rounds; round++)
        {
            RunRound(round, keep: true);
        }
    }

    private void RunRound(int round, bool keep)
    {
        for (int turn = 0; turn < contestants.Count; turn++)
        {
            Contestant contestant = contestants[(turn + round) % contestants.Count];
            Lap lap = RunLap(contestant);
            if (keep)
            {
                _laps[contestant].Add(lap);
            }
        }
    }

    /// <summary>Passes over the lines until enough time has gone by to measure it.</summary>
    private Lap RunLap(Contestant contestant)
    {
        GC.Collect();
        long done = 0;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        double start = ThreadClock.Seconds;
        double spent;
        do
        {
            done += Pass(contestant);
            spent = ThreadClock.Seconds - start;
        }
        while (spent < ShortestLap);

        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return new Lap(spent / done, (double)bytes / done);
    }

    private long Pass(Contestant contestant)
    {
        long done = 0;
        foreach (string line in _lines)
        {
            if (done >= contestant.LongestCorpus)
            {
                break;
            }

            Checksum += contestant.Run(line);
            done += line.Length;
        }

        return done;
    }
}
