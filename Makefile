# govsh: set-up, building and testing.
#
# Standard output belongs to the program and to test results: everything that set-up and building say goes to
# standard error, and no tool reads standard input, so that `echo 'who chairs SILG' | make run` prints answers alone.

MAKEFLAGS += --no-print-directory
SHELL := /bin/sh
.NOTPARALLEL:

SWIFT  ?= swift
PREFIX ?= /usr/local
ARGS   ?=

PROGRAM := .build/release/govsh
STAMP   := .build/govsh.stamp
SETTINGS_FOR_RELEASE := -c release --product govsh
ifeq ($(shell uname -s),Linux)
SETTINGS_FOR_RELEASE += --static-swift-stdlib
endif

# The tests have a folder of their own, so that building them does not throw away what `make run` built.
TESTED := --scratch-path .build-debug

# What each target needs, as PROBE=PACKAGE: PROBE is a command or a header (ends in .h), PACKAGE brings it on Debian.
BUILD_NEEDS := git=git histedit.h=libedit-dev
TEST_NEEDS  := $(BUILD_NEEDS)
CONVERTER_NEEDS := pandoc=pandoc
BENCH_NEEDS := $(BUILD_NEEDS) python3=python3 sqlite3=sqlite3 sqlite3.h=libsqlite3-dev

# Whatever the program is made of; a change of any of them, or of a folder's list of files, makes the build stale.
INPUTS := Package.swift Sources

# True when the release program is newer than everything it is made of, and carries the built-in model as read. A null `swift build` takes over half a second,
# this takes milliseconds. Change times are compared, not modification times: restoring an old file counts as a change.
IDENTITY = { command -v $(SWIFT); echo '$(SETTINGS_FOR_RELEASE)'; cksum < Package.resolved; } 2>/dev/null
FRESH = [ -x $(PROGRAM) ] && [ "$$(tail -c 16 $(PROGRAM))" = 'govsh image end' ] \
	&& [ -f $(STAMP) ] && [ "$$($(IDENTITY))" = "$$(cat $(STAMP))" ] \
	&& [ -z "$$(find $(INPUTS) -newercm $(STAMP) -print 2>&1 | head -n 1)" ]

# $(call ensure,NEEDS): checks for Swift, installs the Debian packages that are missing, or says what to install.
define ensure
command -v $(SWIFT) >/dev/null 2>&1 || { \
	echo "govsh needs Swift 6.3 or later, and '$(SWIFT)' is not on the PATH." >&2; \
	echo "Get it from https://www.swift.org/install/ (a toolchain for Debian 12, or by swiftly), then run make again." >&2; \
	exit 1; }; \
missing=''; \
for need in $(1); do \
	probe=$${need%%=*}; package=$${need##*=}; \
	case $$probe in \
		*.h) [ -e /usr/include/$$probe ] || [ -e /usr/local/include/$$probe ] || missing="$$missing $$package";; \
		*) command -v $$probe >/dev/null 2>&1 || missing="$$missing $$package";; \
	esac; \
done; \
if [ -n "$$missing" ]; then \
	if ! command -v apt-get >/dev/null 2>&1; then \
		echo "Please install, by this system's own means, what Debian calls:$$missing" >&2; exit 1; \
	fi; \
	as_root=''; \
	if [ "$$(id -u)" != 0 ]; then \
		if ! command -v sudo >/dev/null 2>&1; then \
			echo "Please run as root: apt-get install$$missing" >&2; exit 1; \
		fi; \
		as_root='sudo'; \
	fi; \
	echo "Installing$$missing" >&2; \
	{ $$as_root apt-get update && \
		$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $$missing; \
	} </dev/null >&2 || { echo "Could not install$$missing" >&2; exit 1; }; \
fi
endef

.PHONY: all run test oracle extending build release bench converters install format lint clean help

all: build

help:
	@echo 'make build     the release program, at $(PROGRAM)'
	@echo 'make run       build, then the shell; ARGS="-c '\''show SILG'\''" passes arguments'
	@echo 'make test      every test, every scenario and lint; ARGS="--filter QuorumTests" only those'
	@echo 'make oracle    the program beside every possible world of small models, a million questions'
	@echo 'make extending the patches of docs/extending.md, applied together to a copy, built and tested; takes a while'
	@echo 'make bench     measurements beside other programs; ARGS="--help" tells more'
	@echo 'make converters  pandoc, with which reports are written as .docx'
	@echo 'make install   into PREFIX (now $(PREFIX))'
	@echo 'make format    rewrite the Swift sources in the house form; make lint only checks'
	@echo 'make clean     remove everything built'

build:
	@$(FRESH) || $(MAKE) release

# The stamp carries the time before the build began, so that what is edited meanwhile is built the next time. The program
# that was built is put in place by a copy of it that carries the built-in model as read, which starts in half the time.
release:
	@$(call ensure,$(BUILD_NEEDS))
	@mkdir -p .build && rm -f $(STAMP) && touch $(STAMP).new
	@env -u GOVSH_MEASURED $(SWIFT) build $(SETTINGS_FOR_RELEASE) </dev/null >&2
	@$(PROGRAM) image $(PROGRAM).new && mv $(PROGRAM).new $(PROGRAM)
	@$(IDENTITY) > $(STAMP).text; touch -r $(STAMP).new $(STAMP).text && mv $(STAMP).text $(STAMP) && rm $(STAMP).new

run: build
	@exec $(PROGRAM) $(ARGS)

# Runs everything that can be run, and fails when any of it failed. Scenarios are run by the program that is built with
# the tests. With ARGS, which go to `swift test`, the tests alone are run: ARGS="--filter QuorumTests".
test:
	@$(call ensure,$(TEST_NEEDS))
	@status=0; times=''; since=$$(date +%s); \
	part() { now=$$(date +%s); times="$$times, $$1 $$((now - since)) s"; since=$$now; }; \
	if env -u GOVSH_MEASURED $(SWIFT) build --build-tests $(TESTED) </dev/null >&2; then \
		part build; \
		env -u GOVSH_MEASURED $(SWIFT) test --quiet --skip-build --disable-xctest $(TESTED) $(ARGS) </dev/null || status=1; \
		part tests; \
		if [ -z '$(ARGS)' ]; then \
			.build-debug/debug/govsh test scenarios || status=1; \
			part scenarios; \
			$(MAKE) lint || status=1; \
			part lint; \
		fi; \
	else status=1; part build; fi; \
	echo "Time taken: $${times#, }" >&2; \
	exit $$status

# The same comparison with every possible world as in make test, for a million pairs of a model and a question.
oracle:
	@GOVSH_ORACLE_PAIRS=1000000 $(MAKE) test ARGS='--filter OracleTests'

# docs/extending.md for real: a copy of the tree with all its patches, built, tested and linted as this tree is. The
# sessions that the patches bring must hold. The rule is then taken out again, because it changes what other pages count,
# and the page of sentences is renewed. The tests that replay the patches one by one are left out: here they are applied.
EXTENDED := .build-extending
extending:
	@$(call ensure,$(TEST_NEEDS))
	@rm -rf $(EXTENDED)/tree && mkdir -p $(EXTENDED)/tree
	@git ls-files -z --cached --others --exclude-standard | tar --null -T - -cf - | tar -C $(EXTENDED)/tree -xf -
	@GIT_CEILING_DIRECTORIES='$(CURDIR)/$(EXTENDED)' git -C $(EXTENDED)/tree apply '$(CURDIR)'/docs/extending/*.patch
	@cd $(EXTENDED)/tree && $(SWIFT) build --build-tests $(TESTED) </dev/null >&2
	@cd $(EXTENDED)/tree && .build-debug/debug/govsh test \
		$$(sed -n '/models/d; s#^+++ b/\(.*\.gov\)$$#\1#p' docs/extending/*.patch)
	@GIT_CEILING_DIRECTORIES='$(CURDIR)/$(EXTENDED)' git -C $(EXTENDED)/tree apply -R '$(CURDIR)'/docs/extending/rule.patch
	@GOVSH_UPDATE=1 $(MAKE) -C $(EXTENDED)/tree test ARGS='--filter SentencesPage' >/dev/null || true
	@$(MAKE) -C $(EXTENDED)/tree test ARGS='--skip ExtendingTests'
	@$(MAKE) -C $(EXTENDED)/tree lint

bench:
	@$(call ensure,$(BENCH_NEEDS))
	@Benchmarks/run $(ARGS) </dev/null

# What only some reports need: they are written as .docx by pandoc, and as .html and .md without it.
converters:
	@$(call ensure,$(CONVERTER_NEEDS))

install: build
	@install -d "$(DESTDIR)$(PREFIX)/bin" && install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/govsh"

format:
	@$(call ensure,)
	@$(SWIFT) format format --in-place --recursive Sources Tests Package.swift </dev/null >&2

lint:
	@$(call ensure,)
	@$(SWIFT) format lint --strict --recursive Sources Tests Package.swift </dev/null >&2

clean:
	@rm -rf .build .build-debug .build-measured $(EXTENDED)
