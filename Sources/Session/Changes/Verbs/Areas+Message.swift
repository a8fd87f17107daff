import Analysis
import Model

/// Why no area is taken out: the statement itself says which, and of what.
extension AreasVerb {
  func nothing(_ view: View) -> String {
    if isMore { return "it covers that already" }
    let covered = view.claimList(of: body, .covers).claims.compactMap(\.value.entity).uniqued()
    let around = covered.filter { whole in
      areas.allSatisfy { part in view.claimList(of: part, .parent).claims.contains { $0.value.entity == whole } }
    }
    guard let whole = around.first else { return "no paper says that it covers that" }
    return "it covers `\(view.branch.id(of: whole))` as one area"
  }
}
