package enum Terminal {}
