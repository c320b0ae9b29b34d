using System.Globalization;
using System.Runtime.InteropServices;
using TaskBreakdown.Rivals;
using TaskBreakdown.Rivals.Contestants;

if (args is ["--units"])
{
    Console.WriteLine(UnitPattern.FromCatalog());
    return 0;
}

if (!UnitPattern.IsUpToDate)
{
    Console.Error.WriteLine("The catalog has changed: paste the output of --units into UnitPattern.cs, so that all read the same units.");
    return 1;
}

int rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 21;
int characters = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000;
var scanner = new ScannerContestant();
var race = new Race(
    [
        scanner,
        new ExtractorContestant(),
        new OffsetsExpressionContestant(),
        new ValuesExpressionContestant(),
        new DigitsExpressionContestant(),
        new NumeralSearchContestant(),
        new RecognizersContestant(),
    ],
    characters);
race.Run(rounds);

Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.OSDescription}");
Console.WriteLine(
    $"{rounds} rounds in turns after a warm-up of 20, {ThreadClock.Name}, {characters:N0} characters of clause-shuffled task text "
    + "(Microsoft.Recognizers: the first 20,000 of them). Microsoft.Recognizers.Text 1.8.13.");
Console.WriteLine();
Console.Write(new RaceTable(race, scanner).Print());
Console.WriteLine();
Console.WriteLine($"Checksum {race.Checksum}.");
return 0;
