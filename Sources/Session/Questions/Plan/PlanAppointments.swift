import Analysis
import Model

/// What somebody whom an option appoints holds besides that does not go with the post.
extension AnswerWriter {
  /// Those who would be their own deputy, or would scrutinise an organisation of their own; empty where nobody would.
  func cautionsOfAppointments(_ words: PlanWording) -> String {
    let after = words.plan.after
    var found: [String] = []
    for case let verb as AppointVerb in words.option.verbs {
      guard case .thing(let person) = verb.person, case .thing(let post) = verb.post else { continue }
      let held = after.branch.facts(about: person, .holder).map { after.branch.subject($0) }.uniqued().filter { other in
        other != post && Self.named(after.claimList(of: other, .holder)).contains(person)
      }
      found += held.compactMap { deputy(person, post, $0, after) }
      // By how many posts it is so does not matter.
      if let words = held.lazy.compactMap({ scrutiny(person, post, $0, after) }).first { found.append(words) }
    }
    return found.joined(separator: "; ")
  }

  /// That one of two posts of a person acts for the other.
  private func deputy(_ person: EntityID, _ post: EntityID, _ other: EntityID, _ after: View) -> String? {
    for (one, another) in [(other, post), (post, other)] {
      if Self.named(after.claimList(of: one, .actsFor)).contains(another) {
        return
          "\(wording.name(person)) would be their own deputy: \(wording.title(one)) acts for \(wording.title(another))"
      }
    }
    return nil
  }

  /// That a post scrutinises a body of which the organisation of another post is a partner.
  private func scrutiny(_ person: EntityID, _ post: EntityID, _ other: EntityID, _ after: View) -> String? {
    let bodies = after.claimList(about: post, .scrutineer).live.map(\.subject)
    var own = Self.named(after.claimList(of: other, .organisation))
    var next = 0
    while next < own.count {
      own += Self.named(after.claimList(of: own[next], .parent)).filter { !own.contains($0) }
      next += 1
    }
    for body in bodies {
      let partners = Self.named(after.claimList(of: body, .partner))
      guard let partner = partners.first(where: own.contains) else { continue }
      let there = view.acronym(of: body) ?? wording.name(body)
      return "\(wording.name(person)) would scrutinise their own organisation: as \(wording.title(other)) of "
        + "\(wording.title(partner)), a partner of \(there)"
    }
    return nil
  }

  /// Whom statements name for the day after; where no paper reaches it, whom the last did.
  private static func named(_ list: ClaimList) -> [EntityID] {
    (list.live.isEmpty ? list.lastStatedTogether : list.live).compactMap(\.value.entity)
  }
}
