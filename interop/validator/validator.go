// Package validator stands in for gopkg.in/validator.v2, which generated unions import: `make tools` compiles
// them without a module proxy.
package validator

// Validate accepts every value.
func Validate(any) error { return nil }
