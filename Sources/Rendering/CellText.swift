extension Cell {
  /// What a person reads in the cell, safe for a terminal; a bar is full at `barColumns`.
  func line(barColumns: Int) -> Line {
    switch self {
    case .text(let text), .date(let text): Line(ControlEscaping.line(text))
    case .name(_, let text): Line(ControlEscaping.line(text), .name)
    case .money(let pence): Line(Sterling.text(pence: pence))
    case .ratio(let numerator, let denominator, let decimals):
      Line(PerCent.text(numerator: numerator, denominator: denominator, decimals: decimals))
    case .number(let number): Line(Digits.grouped(number))
    case .count(let least, let most): Line(Self.countText(least: least, most: most))
    case .bar(let numerator, let denominator):
      Line(Bar.text(numerator: numerator, denominator: denominator, columns: barColumns))
    case .stack(let parts, let whole): Line(Shade.stack(parts, whole: whole, columns: barColumns))
    case .span(let from, let to, let whole): Line(Shade.span(from, to, whole: whole, columns: barColumns))
    case .spark(let amounts): Line(Shade.spark(amounts))
    case .unknown(let reason): Line(ControlEscaping.line(reason), .quiet)
    case .empty: Line()
    }
  }

  /// Whether the cell would be misread if it were broken over two lines.
  var isRigid: Bool {
    switch self {
    case .money, .ratio, .number, .date, .bar, .stack, .span, .spark: true
    case .count(let least, let most): least == most
    case .text, .name, .unknown, .empty: false
    }
  }

  private static func countText(least: Int, most: Int?) -> String {
    guard let most else { return "at least " + Digits.grouped(Int64(least)) }
    let lower = Digits.grouped(Int64(least))
    return least == most ? lower : lower + " to " + Digits.grouped(Int64(most))
  }
}
