import Language
import Model

/// A question with its names resolved: what is meant, where `Statement` is what was typed.
enum Request: Sendable {
  case show(EntityID)
  case list(EntityKind, where: Expression?)
  case chair(EntityID)
  case members(EntityID)
  case membersOfBoth(EntityID, EntityID)
  case roles(EntityID)
  case funding(EntityID, WrittenPeriod?)
  case history(EntityID)
  case conflicts(EntityID?)
  case find(Expression)
  case count(Expression)
  case diff(Viewpoint, Viewpoint)
}

/// Why a statement could not be carried out.
struct Refusal: Error {
  let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  init(_ diagnostic: Diagnostic) {
    diagnostics = [diagnostic]
  }
}
