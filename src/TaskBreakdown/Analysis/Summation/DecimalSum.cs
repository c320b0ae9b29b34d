using System.Collections.Generic;
using System.Linq;

namespace TaskBreakdown.Analysis.Summation;

/// <summary>Sums of decimals that neither throw nor depend on the order.</summary>
internal static class DecimalSum
{
    /// <summary>Adds amounts from the smallest to the largest: where digits are lost, the same are lost in any order.</summary>
    internal static bool TryAdd(IEnumerable<decimal> amounts, out decimal sum)
    {
        sum = 0;
        foreach (decimal amount in amounts.OrderBy(amount => amount))
        {
            bool fits = amount >= 0 ? sum <= decimal.MaxValue - amount : sum >= decimal.MinValue - amount;
            if (!fits)
            {
                sum = 0;
                return false;
            }

            sum += amount;
        }

        return true;
    }
}
