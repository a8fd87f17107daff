/// Which lines of a proof are shown, so that it fits a screen: the first levels, those of the answer before all others.
struct ProofFolding {
  /// The lines below a heading that one takes in at once.
  static let screen = 20

  /// The lines whose children, or places, are shown.
  private(set) var open: Set<[Int]> = []
  /// How many children of a line are shown, where not all of them are.
  private(set) var cut: [[Int]: Int] = [:]
  private var room: Int
  private let proof: Proof
  /// How many lines a place takes.
  private let height: (Int) -> Int

  /// - Parameters:
  ///   - path: the branch that is opened; empty for the whole proof.
  ///   - room: how many lines there are; nil for as many as it takes.
  init(_ proof: Proof, under path: [Int], room: Int?, height: @escaping (Int) -> Int) {
    self.proof = proof
    self.room = room ?? .max
    self.height = height
    let first = show(path)
    // One line alone is no answer to why: what hangs below it is shown as far as there is room.
    let own = path.isEmpty ? first.filter { $0[0] <= proof.own } : first
    if own.count == 1 { unfold(show(own[0])) } else { unfold(own) }
    unfold(first.filter { !own.contains($0) })
  }

  /// Shows as many children of a line as there is room for, and answers which.
  private mutating func show(_ path: [Int]) -> [[Int]] {
    let children = path.isEmpty ? proof.lines : proof.node(path)?.children ?? []
    guard !children.isEmpty else {
      unfold([path])
      return []
    }
    open.insert(path)
    // The line that says that one more is left out would take as much room as it.
    let shown = children.count - 1 <= room ? children.count : max(room, 1)
    if shown < children.count { cut[path] = shown }
    room -= shown
    return (0..<shown).map { path + [$0 + 1] }
  }

  /// Opens lines level by level, each as a whole or not at all.
  private mutating func unfold(_ paths: [[Int]]) {
    var level = paths
    while !level.isEmpty {
      var next: [[Int]] = []
      for path in level {
        guard let node = proof.node(path) else { continue }
        let cost = node.children.isEmpty ? node.places.reduce(0) { $0 + height($1) } : node.children.count
        guard cost <= room, cost > 0 else { continue }
        open.insert(path)
        room -= cost
        next += node.children.indices.map { path + [$0 + 1] }
      }
      level = next
    }
  }
}
