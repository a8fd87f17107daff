import Model

/// Figures that papers count in several ways.
extension PlainReader {
  /// Figures that are counted in a stretch of the time asked about in which those named first are not, with these where they
  /// are counted in the rest; none where they are counted all the time: what one paper counts by the year another counts by
  /// the quarter.
  func counted(as series: EntityID, _ words: ArraySlice<PlainWord>) -> [EntityID] {
    guard let time = asked ?? inUse else { return [] }
    return alsoCounted(series, in: time, words.flatMap { WordIndex.stems($0.written) }, words)
  }

  func alsoCounted(
    _ series: EntityID, in time: WrittenPeriod, _ stems: [String], _ words: ArraySlice<PlainWord>
  ) -> [EntityID] {
    func times(_ series: EntityID) -> [DayRange] {
      branch.facts(of: series, .figure).compactMap { branch.fact($0).period?.range }.filter { $0.overlaps(time.range) }
    }
    let own = times(series)
    let areTogether = names.stand(stems, togetherIn: series)
    let others = names.allLike(words, [.series]).filter { other in
      other != series && (!areTogether || names.stand(stems, togetherIn: other))
        && times(other).contains { time in !own.contains { $0.overlaps(time) } }
    }
    if others.isEmpty { return [] }
    // What is counted first stands first.
    let begins = own.map(\.start).min()
    let isLater = begins.map { first in others.contains { times($0).contains { $0.start < first } } } ?? true
    return isLater ? others + (own.isEmpty ? [] : [series]) : [series] + others
  }
}
