/// The expressions of a store: at hand, or read elsewhere when the first is looked at.
enum ExpressionPool: Sendable {
  case known([Expression])
  case deferred(count: Int, all: @Sendable () -> [Expression])

  var count: Int {
    switch self {
    case .known(let all): all.count
    case .deferred(let count, _): count
    }
  }

  subscript(position: Int) -> Expression {
    switch self {
    case .known(let all): all[position]
    case .deferred(_, let all): all()[position]
    }
  }
}
