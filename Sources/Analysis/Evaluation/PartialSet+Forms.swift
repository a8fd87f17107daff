import Model

extension PartialSet {
  /// The same with weeks as days and years as months, so that one length in two units is one.
  var inOneUnit: PartialSet {
    let isOfLengths = members.contains { if case .duration = $0.element { true } else { false } }
    guard isOfLengths else { return self }
    var result = PartialSet(isComplete: true)
    (result.isOpen, result.unnamed) = (isOpen, unnamed)
    for (element, truth) in members {
      if case .duration(let length) = element {
        result.insert(.duration(length.inSmallerUnit), truth)
      } else {
        result.insert(element, truth)
      }
    }
    return result
  }

  /// Beside dates a bare number such as 2022 is a year.
  func years(beside other: PartialSet) -> PartialSet {
    let isBesideDates = other.members.contains {
      if case .period = $0.element { return true }
      return false
    }
    guard isBesideDates else { return self }
    var result = PartialSet(isComplete: isComplete)
    for (element, truth) in members {
      if case .quantity(let quantity) = element, let number = quantity.number,
        let year = WrittenDate(year: Int(clamping: number))
      {
        result.insert(.period(WrittenPeriod(year)), truth)
      } else {
        result.insert(element, truth)
      }
    }
    return result
  }
}

extension PartialSet {
  /// The same with its texts as they would be typed: word processors set other quotation marks, dashes and blanks.
  var withPlainSigns: PartialSet {
    var plain = PartialSet(isComplete: isComplete)
    (plain.isOpen, plain.unnamed) = (isOpen, unnamed)
    for (element, truth) in members {
      if case .text(let text) = element {
        plain.insert(.text(text.withPlainSigns), truth)
      } else {
        plain.insert(element, truth)
      }
    }
    return plain
  }
}

extension String {
  /// The text with the signs of a keyboard, its accents composed.
  fileprivate var withPlainSigns: String {
    var plain = ""
    for character in self {
      switch character {
      case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "`": plain.append("'")
      case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2033}": plain.append("\"")
      case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": plain.append("-")
      case "\u{00A0}", "\u{2007}", "\u{202F}", "\u{2009}": plain.append(" ")
      default: plain.append(character)
      }
    }
    return plain
  }
}
