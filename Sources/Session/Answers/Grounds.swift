import Analysis
import Model

/// What an answer rests on where it says that nothing is stated.
extension AnswerWriter {
  /// Where the sources name a thing, for an answer that rests on nothing else they say of it.
  mutating func naming(_ thing: EntityID) throws(Stop) -> [Claim] {
    Array(try run.claimList(of: thing, .name).live.prefix(1))
  }

  /// What a sentence that tells the nearest time rests on: what is stated to be open, and what was last or is first
  /// stated.
  func grounds(_ claimList: ClaimList) -> [Claim] {
    let last = lastTold(claimList)
    return [claimList.gap].compactMap { $0 } + (last.isEmpty ? firstTold(claimList) : last)
  }
}
