/// An exact number with its unit.
public struct Quantity: Hashable, Sendable {
  /// The number in its unit; of a share, the part of a whole, so that 3 per cent is 0.03.
  public let value: Ratio
  /// What it counts.
  public let unit: Unit

  /// What a quantity counts.
  public enum Unit: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    case number, pounds, perCent, perHead, days

    /// The unit in words.
    public var words: String {
      switch self {
      case .number: "a number"
      case .pounds: "pounds"
      case .perCent: "per cent"
      case .perHead: "pounds per head"
      case .days: "days"
      }
    }
  }

  /// A number of a unit.
  public init(_ value: Ratio, _ unit: Unit) {
    self.value = value
    self.unit = unit
  }

  /// A plain number.
  public static func number(_ number: Int64) -> Quantity { Quantity(Ratio(number), .number) }

  /// An amount in whole pence.
  public static func money(pence: Int64) -> Quantity {
    Quantity(Ratio(pence, of: 100) ?? .zero, .pounds)
  }

  /// The amount in pence, where it is money in whole pence that fits into 64 bits.
  public var pence: Int64? { unit == .pounds ? (value * Ratio(100)).whole : nil }

  /// The number, where it is a whole number without a unit.
  public var number: Int64? { unit == .number ? value.whole : nil }
}

extension Quantity {
  /// Why two quantities have no result together.
  public enum Mistake: Error, Hashable, Sendable {
    /// The units do not go together.
    case units(Expression.Arithmetic, Unit, Unit)
    case dividedByZero
  }

  /// What an operation makes of two quantities, exactly.
  ///
  /// Only what is of one unit is added; a share and a number are, so that `1 + 3%` is 1.03. An amount times or by a
  /// number or a share is an amount, and an amount by an amount a number.
  public static func result(
    _ operation: Expression.Arithmetic, _ left: Quantity, _ right: Quantity
  ) throws(Mistake) -> Quantity {
    guard let unit = unit(operation, left.unit, right.unit) else {
      throw .units(operation, left.unit, right.unit)
    }
    switch operation {
    case .add: return Quantity(left.value + right.value, unit)
    case .subtract: return Quantity(left.value - right.value, unit)
    case .multiply, .of: return Quantity(left.value * right.value, unit)
    case .divide, .asPerCentOf, .perHeadOf:
      guard let quotient = left.value.divided(by: right.value) else { throw .dividedByZero }
      return Quantity(quotient, unit)
    }
  }

  /// The unit of a result; nil where the two do not go together.
  private static func unit(_ operation: Expression.Arithmetic, _ left: Unit, _ right: Unit) -> Unit? {
    switch (operation, left, right) {
    case (.add, let one, let other) where one == other: one
    case (.subtract, let one, let other) where one == other: one
    case (.add, .number, .perCent), (.add, .perCent, .number): .number
    case (.subtract, .number, .perCent), (.subtract, .perCent, .number): .number
    case (.multiply, .number, .perHead), (.multiply, .perHead, .number): .pounds
    case (.multiply, .number, let unit), (.multiply, let unit, .number): unit
    case (.multiply, .perCent, let unit), (.multiply, let unit, .perCent): unit
    case (.divide, let unit, .number), (.divide, let unit, .perCent): unit
    case (.divide, .pounds, .perHead): .number
    case (.divide, let one, let other) where one == other: .number
    case (.of, .perCent, let unit): unit
    case (.asPerCentOf, let one, let other) where one == other: .perCent
    case (.perHeadOf, .pounds, .number): .perHead
    default: nil
    }
  }
}

extension Quantity {
  /// The quantity as the language writes it: `12`, `£1234.50`, `59.66%`, `£2.50 per head`, `3 days`.
  ///
  /// What no decimals write exactly is written as the fraction that it is.
  public var text: String {
    switch unit {
    case .number: Self.digits(value)
    case .pounds: Self.pounds(value)
    case .perCent: Self.digits(value * Ratio(100)) + "%"
    case .perHead: Self.pounds(value) + " per head"
    case .days: Self.digits(value) + (value == .one ? " day" : " days")
    }
  }

  private static func digits(_ ratio: Ratio) -> String {
    ratio.decimals.map { ratio.digits(places: $0) } ?? ratio.fraction
  }

  /// Whole pounds, or pounds with two decimals, or with as many as it takes.
  private static func pounds(_ ratio: Ratio) -> String {
    let sign = ratio < .zero ? "-£" : "£"
    let amount = ratio.magnitude
    guard let decimals = amount.decimals else { return sign + amount.fraction }
    return sign + amount.digits(places: decimals == 0 ? 0 : max(decimals, 2))
  }
}

/// A quantity as a paper prints it and a fact keeps it: up to 18 digits with its decimals and its unit.
///
/// It is a raw value; two that are the same quantity are equal, however many zeros were printed.
public struct PrintedQuantity: Hashable, Sendable, BitwiseCopyable {
  /// All its digits as one number.
  private let digits: Int64
  /// How many of them are decimals.
  private let places: UInt8
  /// What it counts.
  public let unit: Quantity.Unit

  /// A plain whole number.
  public init(number: Int64) { self.init(number, 0, .number) }

  /// An amount in whole pence.
  public init(pence: Int64) { self.init(pence, 2, .pounds) }

  private init(_ digits: Int64, _ places: UInt8, _ unit: Quantity.Unit) {
    (self.digits, self.places, self.unit) = (digits, places, unit)
  }

  /// A quantity of which each digit is printed; nil where it takes more than 64 bits, or is finer than a penny.
  public init?(_ quantity: Quantity) {
    if quantity.unit == .pounds {
      guard let pence = quantity.pence else { return nil }
      self.init(pence: pence)
      return
    }
    let value = quantity.unit == .perCent ? quantity.value * Ratio(100) : quantity.value
    guard let decimals = value.decimals, decimals <= 18 else { return nil }
    guard let digits = (value * Ratio(10).power(decimals)).whole else { return nil }
    self.init(digits, UInt8(decimals), quantity.unit)
  }

  /// The exact quantity.
  public var quantity: Quantity {
    let scale = (0..<Int(places)).reduce(Int64(1)) { scale, _ in scale * 10 }
    let value = Ratio(digits, of: scale) ?? .zero
    return Quantity(unit == .perCent ? value * (Ratio(1, of: 100) ?? .zero) : value, unit)
  }

  /// The number, where it is a whole number without a unit.
  public var number: Int64? { unit == .number && places == 0 ? digits : nil }

  /// The amount in pence, where it is money.
  public var pence: Int64? { unit == .pounds ? digits : nil }

  /// The quantity as the language writes it.
  public var text: String { quantity.text }
}
