namespace TaskBreakdown.OpenXml.Excel;

/// <summary>A piece of a number format.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">Its characters: <c>yyyy</c>, <c>#,##0.00</c>, <c>万元</c>.</param>
internal readonly record struct FormatPiece(FormatPieceKind Kind, string Text);
