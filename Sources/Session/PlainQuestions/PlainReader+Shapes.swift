import Language
import Model

/// The first of the ways of asking that a line fits, and in which all that it names is found.
extension PlainReader {
  mutating func readShapes(
    _ words: [PlainWord], among rooms: [PlainShapes.Room] = PlainShapes.rooms, during period: WrittenPeriod?,
    _ choice: inout PlainReading?
  ) -> PlainReading? {
    let line = PlainLine(words.lazy.map(\.folded))
    for room in rooms {
      for shape in room() {
        for pattern in shape.said where line.mayFit(pattern.text) {
          if let reading = read(pattern.matches(words), as: shape, during: period, &choice) { return reading }
        }
      }
    }
    return nil
  }

  private mutating func read(
    _ matches: [[(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)]], as shape: PlainShape,
    during period: WrittenPeriod?, _ choice: inout PlainReading?
  ) -> PlainReading? {
    for match in matches {
      slotOpening = nil
      switch fill(shape, match, during: period) {
      case .statements(let statements):
        opening = shape.opening(with: match, branch) ?? slotOpening
        return .statements(statements)
      case .choice(let found): choice = choice ?? .choice(found)
      case .needsPlace(let places): return .needsPlace(places)
      case .nothing, .change, .wanting: continue
      }
    }
    return nil
  }
}
