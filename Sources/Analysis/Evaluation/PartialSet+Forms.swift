import Model

extension PartialSet {
  /// The same with weeks as days and years as months, so that one length in two units is one, and so is one rhythm in two
  /// words.
  var inOneUnit: PartialSet {
    map { element in
      switch element {
      case .duration(let length): .duration(length.inSmallerUnit)
      case .rhythm(let rhythm): .rhythm(rhythm.inSmallerUnit)
      default: element
      }
    }
  }

  /// Whether something is in it; of a length in another unit, which may or may not be as long, that is not known.
  func holds(_ element: RuntimeValue) -> Truth {
    let truth = contains(element)
    guard truth == .no, case .duration(let length) = element else { return truth }
    let mayBe = members.contains { member in
      if case .duration(let other) = member.element { other.mayBeAsLong(as: length) } else { false }
    }
    return mayBe ? .unknown(.notStated) : truth
  }

  /// Beside dates a bare number such as 2022 is a year.
  func years(beside other: PartialSet) -> PartialSet {
    guard other.members.contains(where: { if case .period = $0.element { true } else { false } }) else { return self }
    return map { element in
      guard case .quantity(let quantity) = element, let number = quantity.number,
        let year = WrittenDate(year: Int(clamping: number))
      else { return element }
      return .period(WrittenPeriod(year))
    }
  }

  /// The same with its texts as they would be typed.
  var withPlainSigns: PartialSet {
    map { if case .text(let text) = $0 { .text(text.withPlainSigns) } else { $0 } }
  }

  /// The same with each member in another form, as sure as it was.
  private func map(_ form: (RuntimeValue) -> RuntimeValue) -> PartialSet {
    let formed = members.map { (element: form($0.element), truth: $0.truth) }
    var result = PartialSet(isComplete: true)
    (result.isOpen, result.unnamed) = (isOpen, unnamed)
    for (element, truth) in formed { result.insert(element, truth) }
    return result
  }
}
