import Analysis
import Model

/// Which lines the page of a thing has, the most important first.
extension AnswerWriter {
  /// One line of a page: a relation, read from one of its ends.
  private struct Place: Equatable {
    let relation: Relation
    var isInverse = false
  }

  /// What a reader wants to know of a thing, in this order; what is not here stands behind it, as the schema has it.
  private static let order: [Place] = [
    Place(relation: .kind), Place(relation: .covers), Place(relation: .clients), Place(relation: .exists),
    Place(relation: .predecessor), Place(relation: .holder), Place(relation: .organisation), Place(relation: .leader),
    Place(relation: .chair), Place(relation: .viceChair), Place(relation: .scrutineer), Place(relation: .partner),
    Place(relation: .partner, isInverse: true), Place(relation: .remit), Place(relation: .parent, isInverse: true),
    Place(relation: .parent), Place(relation: .meets), Place(relation: .quorum),
    Place(relation: .chair, isInverse: true), Place(relation: .holder, isInverse: true),
    Place(relation: .contribution, isInverse: true), Place(relation: .priority),
    Place(relation: .member, isInverse: true), Place(relation: .member),
    Place(relation: .organisation, isInverse: true),
  ]

  /// Where what statute asks of a thing stands: before what it sits on.
  static var rankOfLaw: Int { 20 }

  /// What somebody gives, behind who it is, or behind what it is given to.
  private func contribution(_ claim: Claim, _ who: String) -> String {
    var reading: String?
    if case .word(let word)? = claim.qualification(.capacity) { reading = branch.text(word) }
    guard let amount = claim.qualification(.amount), !amount.isGap else {
      return who + (reading == "in-kind" ? " help in kind, not priced" : " amount not stated")
    }
    return "\(who) \(wording.value(amount))" + (reading.map { " as \($0)" } ?? "")
  }

  /// The label of a statement on a thing's page, and what stands behind it.
  func label(_ claim: Claim, _ sentence: String, _ word: String, isInverse: Bool) -> Answer.Label? {
    let relation = claim.relation
    if [.alias, .called].contains(relation) { return nil }
    let known = Self.order.firstIndex(of: Place(relation: relation, isInverse: isInverse))
    let rank = known ?? Self.order.count + 1 + Int(relation.rawValue)
    if relation.definition.topic == .identity {
      let limits = wording.limits(claim).drop { " ·".contains($0) }
      let value =
        switch relation {
        case .kind: wording.value(claim.value)
        case .exists: limits.isEmpty ? sentence : String(limits)
        default: sentence
        }
      return Answer.Label(name: "is", value: value, rank: rank)
    }
    var value =
      isInverse ? shortName(claim.subject) : claim.value.entity.map { shortName($0) } ?? wording.value(claim.value)
    if relation == .contribution {
      value = contribution(claim, isInverse || !claim.value.isGap ? value : "others, not named:")
    }
    // Who only advises or is invited is no member.
    if relation == .member, case .word(let word)? = claim.qualification(.capacity),
      Analysis.Seat.besides.contains(branch.text(word))
    {
      value += " (\(branch.text(word).spaced))"
    }
    for item in claim.qualifications where item.qualifier == .about { value += ", " + wording.value(item.value) }
    value += wording.doubt(claim)
    return Answer.Label(name: word, value: value, rank: rank)
  }

  func shortName(_ entity: EntityID) -> String { view.acronym(of: entity) ?? wording.name(entity) }
}
