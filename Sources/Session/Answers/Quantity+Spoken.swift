import Model
import Rendering

extension Answer.Cell {
  /// A quantity as a cell: whole pence, whole numbers and shares as such, and anything else exactly as it is.
  init(_ quantity: Quantity) {
    if let pence = quantity.pence {
      self = .money(pence: pence)
    } else if let number = quantity.number {
      self = .number(number)
    } else if quantity.unit == .perCent, let (part, whole) = quantity.value.small {
      self = .ratio(numerator: part, denominator: whole)
    } else {
      self = .quantity(quantity)
    }
  }
}

extension Quantity {
  /// The quantity as a reader sees it: money and shares rounded half up to two decimals, a number to six.
  var spoken: String {
    switch unit {
    case .number: value.digits(places: Swift.min(value.decimals ?? 6, 6))
    case .pounds: Self.pounds(value)
    case .perCent: (value * Ratio(100)).digits(places: 2) + "%"
    case .perHead: Self.pounds(value) + " per head"
    case .days: value.digits(places: Swift.min(value.decimals ?? 2, 2)) + (value == .one ? " day" : " days")
    }
  }

  /// What is shown as a rounded number, exactly; nil where what is shown is exact.
  var exactly: String? {
    let shown = unit == .perCent ? value * Ratio(100) : value
    let places = unit == .number ? 6 : 2
    if let decimals = shown.decimals, decimals <= places { return nil }
    switch unit {
    case .pounds: return "£" + value.fraction
    case .perHead: return "£\(value.fraction) per head"
    case .perCent: return shown.fraction + "%"
    case .number, .days: return value.fraction
    }
  }

  private static func pounds(_ value: Ratio) -> String {
    let digits = value.magnitude.digits(places: 2).split(separator: ".")
    let (pounds, pence) = (digits.first ?? "0", digits.dropFirst().first ?? "00")
    let whole = (value < .zero ? "-£" : "£") + Digits.grouped(digits: String(pounds))
    return pence == "00" ? whole : "\(whole).\(pence)"
  }
}
