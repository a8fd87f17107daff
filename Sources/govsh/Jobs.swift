@preconcurrency import Glibc

/// Work shared between threads.
enum Jobs {
  /// Does the work of every position below the count once, on up to so many threads; returns when all is done.
  ///
  /// Each position is worked on by one thread, and which one hangs on nothing but the numbers given.
  static func run(count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Void) {
    let threads = min(max(1, jobs), count)
    var started: [pthread_t] = []
    for share in 1..<max(1, threads) {
      let body = Unmanaged.passRetained(Share(first: share, step: threads, count: count, work))
      var thread = pthread_t()
      let status = pthread_create(
        &thread, nil,
        { body in
          if let body { Unmanaged<Share>.fromOpaque(body).takeRetainedValue().run() }
          return nil
        }, body.toOpaque())
      if status == 0 { started.append(thread) } else { body.takeRetainedValue().run() }
    }
    Share(first: 0, step: max(1, threads), count: count, work).run()
    for thread in started { pthread_join(thread, nil) }
  }
}

/// Every so-manyth position, which one thread works through.
private final class Share: Sendable {
  private let first: Int
  private let step: Int
  private let count: Int
  private let work: @Sendable (Int) -> Void

  init(first: Int, step: Int, count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    (self.first, self.step, self.count, self.work) = (first, step, count, work)
  }

  func run() {
    for position in stride(from: first, to: count, by: step) { work(position) }
  }
}
