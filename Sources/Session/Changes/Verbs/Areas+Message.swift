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
    return
      "it covers `\(view.branch.id(of: whole))` as one area, of which \(areas.count == 1 ? "this is a part" : "these are parts")"
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
