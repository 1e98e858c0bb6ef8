/// Why a text could not be read as YAML, and where.
struct YAMLError: Error, Equatable {
  let problem: YAMLProblem
  /// Byte offset of the place: the opening quote or bracket of what is not closed.
  let offset: Int

  init(_ problem: YAMLProblem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}
