import Analysis
import Model

/// Why no area is taken out: the statement itself says which, and of what.
extension AreasVerb {
  func nothing(_ view: View) -> String {
    if isMore { return "it covers that already" }
    return "no paper says that it covers that"
  }

  /// Of an area within a region its own body leaves the region's.
  func instead(_ view: View) -> [String] {
    if isMore { return [] }
    let branch = view.branch
    let named = [Relation.member, .partner, .relevantAgency].flatMap { view.claimList(of: body, $0).claims }
      .compactMap(\.value.entity).uniqued().filter { branch.kind(of: $0) == .body }
    let own = named.filter {
      view.claimList(of: $0, .covers).claims.contains { $0.value.entity.map(areas.contains) ?? false }
    }
    return own.map { "`plan withdraw \(branch.id(of: $0)) from \(branch.id(of: body))`, by which its own body leaves" }
  }
}
