# The recipes people type most. `just` lists them.

_default:
    @just --list

# Build and start the server; words after it are its arguments
run *arguments:
    cargo run --release -- {{arguments}}

# Every test, or one part: just test --only rust
test *arguments:
    cargo xtask test {{arguments}}

# Format everything
format:
    cargo fmt --all

# Licences, advisories, sources of the dependencies (needs cargo-deny)
deny:
    cargo deny check

# Spelling (needs typos)
spelling:
    typos

# Sample pages of every view, written into a folder
gallery folder:
    cargo run --package views --example gallery -- {{folder}}
