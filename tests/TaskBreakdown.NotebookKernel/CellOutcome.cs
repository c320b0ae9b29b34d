using System;
using System.Collections.Generic;

namespace TaskBreakdown.NotebookKernel;

/// <summary>What came of a cell: what it printed, its value in each form by MIME type, or its error.</summary>
internal sealed record CellOutcome(int Number, string Printed, IReadOnlyDictionary<string, string> Forms, Exception? Error);
