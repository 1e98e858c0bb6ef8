package enum Cells {}
