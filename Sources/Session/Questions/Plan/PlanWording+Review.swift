import Analysis
import Model

/// Who would look at its own work: a scrutineer who chairs what it scrutinises, by a post or by whoever holds several.
extension PlanWording {
  /// What an option newly brings together in one hand, in one line; empty where it brings nothing.
  var selfReview: String {
    let known = Self.reviews(plan.before)
    let new = Self.reviews(plan.after).filter { !known.contains($0) }
    return new.prefix(3).map(told).joined(separator: "; ") + (new.count > 3 ? "; and \(new.count - 3) more" : "")
  }

  /// One who chairs a body and scrutinises it, or what it is part of.
  private struct Review: Hashable {
    /// The post that scrutinises, and by which the body is chaired.
    let scrutineer: EntityID, chair: EntityID
    /// Who holds both, where they are two posts.
    let person: EntityID?
    let body: EntityID, scrutinised: EntityID
  }

  private func told(_ review: Review) -> String {
    let body = after.name(review.body)
    let scrutinised =
      review.body == review.scrutinised ? "it too" : "\(after.name(review.scrutinised)), which it is part of"
    let work = "it would look at work that it has a part in"
    guard let person = review.person else {
      return "\(after.title(review.scrutineer)) would chair \(body) and scrutinises \(scrutinised): \(work)"
    }
    return
      "\(after.name(person)) would chair \(body) as \(after.title(review.chair)) and scrutinises \(scrutinised) as "
      + "\(after.title(review.scrutineer)): \(work)"
  }

  private static func reviews(_ view: View) -> [Review] {
    let branch = view.branch
    var found: [Review] = []
    let posts = branch.entities(.post).filter { !branch.facts(about: $0, .scrutineer).isEmpty }
    for post in posts.sorted(by: { branch.id(of: $0) < branch.id(of: $1) }) {
      let scrutinised = view.claimList(about: post, .scrutineer).live.map(\.subject).uniqued()
      if scrutinised.isEmpty { continue }
      var chairs: [(chair: EntityID, person: EntityID?)] = [(post, nil)]
      for person in view.claimList(of: post, .holder).live.compactMap(\.value.entity) {
        let others = view.claimList(about: person, .holder).live.map(\.subject).uniqued().filter { $0 != post }
        chairs += others.map { ($0, person) }
      }
      for (chair, person) in chairs {
        for body in view.claimList(about: chair, .chair).live.map(\.subject).uniqued() {
          guard let above = scrutinised.first(where: { lies(body, within: $0, view) }) else { continue }
          found.append(Review(scrutineer: post, chair: chair, person: person, body: body, scrutinised: above))
        }
      }
    }
    return found
  }

  /// Whether a body is another, or part of it by any number of steps.
  private static func lies(_ body: EntityID, within other: EntityID, _ view: View) -> Bool {
    var (waiting, seen): ([EntityID], Set<EntityID>) = ([body], [])
    while let next = waiting.popLast() {
      if next == other { return true }
      guard seen.insert(next).inserted else { continue }
      waiting += view.claimList(of: next, .parent).live.compactMap(\.value.entity)
    }
    return false
  }
}
