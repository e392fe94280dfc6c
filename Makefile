# `make` alone lists what there is. Everything runs on the Node that npm installs here, whatever the machine has.
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
# What runs here is compiled once; the portal sees to it by itself, but only after its first file.
export NODE_COMPILE_CACHE := $(CURDIR)/node_modules/.cache/compiled

.DEFAULT_GOAL := help
INSTALLED := node_modules/.package-lock.json
INTEROP := node_modules/.cache/interop

.PHONY: help start test soak check generate mock interop conformance mutants docs build release fuzz bench

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

start: $(INSTALLED) ## Install what is missing and serve the reference portal on http://127.0.0.1:4000; TLS=1 serves over HTTPS
	@# The portal serves meanwhile. Without a change since the last build, this takes a moment.
	@nice node docs/build.ts --if-stale > node_modules/.cache/docs.log 2>&1 &
	@# With one arena, glibc returns the memory of large bodies to the system: 190 MiB after a hostile minute, not 300.
	@MALLOC_ARENA_MAX=1 exec node server/main.ts

test: check ## Install what is missing and test everything
	vitest run

soak: $(INSTALLED) ## Look longer for what is rare: crashes, leaks, generated requests and pages, mutants; SOAK=number of times (10)
	SOAK=$(or $(SOAK),10) vitest run server/crash.test.ts server/memory.test.ts server/fuzz/fuzz.test.ts server/storage/page.property.test.ts conformance/cli/whole.test.ts conformance/mutants

check: $(INSTALLED) ## The fast part of the tests: types, style, imports, contract, version, generated files
	node openapi/generate.ts --check
	tsc
	tsc --project server/console/assets
	biome ci --error-on-warnings
	depcruise --config .dependency-cruiser.mjs openapi generated server conformance docs bin
	redocly lint marketplace bundle control
	redocly lint --config openapi/workflows/redocly.yaml openapi/workflows/*.arazzo.yaml
	node openapi/checkChangesets.ts
	node docs/prose/check.ts

generate: $(INSTALLED) ## Regenerate generated/ from the contract
	node openapi/generate.ts

mock: $(INSTALLED) ## Serve the contract's examples with Prism on http://127.0.0.1:4010/sharing/rest
	@exec node bin/marketplace.ts mock

interop: $(INSTALLED) ## Install tools of others that read OpenAPI, and clients of Esri, and try them on the contract and the portal
	@# Outside of openapi/, so that tests, styles and types don't find their files.
	@mkdir -p $(INTEROP) && cp openapi/interop/* $(INTEROP)
	@cmp -s $(INTEROP)/package-lock.json $(INTEROP)/.installed || (cd $(INTEROP) && npm ci --no-fund --ignore-scripts && cp package-lock.json .installed)
	node $(INTEROP)/main.mjs $(CURDIR)/generated/openapi.json
	INTEROP=$(CURDIR)/$(INTEROP) vitest run --project interop

docs: $(INSTALLED) ## Build the documentation to dist/docs/, with reports of the suite on our own portals
	node docs/build.ts --reports

build: $(INSTALLED) ## Write the package that brings the command marketplace to dist/package/, and pack it
	node bin/build.ts

release: $(INSTALLED) ## Raise the version as the changesets say, and write CHANGELOG.md and the released contract; then commit
	changeset version
	node openapi/release.ts

conformance: $(INSTALLED) ## Judge a portal: TARGET=reference, prism, or portal with CONFIG=file; ONLY, PROFILE, EXPECT, REPORT="a.html b.xml"
	node conformance/cli/main.ts --target $(or $(TARGET),reference) $(if $(CONFIG),--config $(CONFIG)) $(if $(ONLY),--only $(ONLY)) \
	  $(if $(PROFILE),--profile $(PROFILE)) $(if $(EXPECT),--expect $(EXPECT)) $(foreach file,$(REPORT),--report $(file))

fuzz: $(INSTALLED) ## Send 100,000 generated requests to a portal in this process; REQUESTS=number, SEED= and REPLAY= as an earlier run printed them
	node server/fuzz/main.ts

mutants: $(INSTALLED) ## Plant every fault in the reference portal, see that the suite notices it, and write docs/mutants.md
	node conformance/mutants/main.ts

bench: $(INSTALLED) ## Measure the portal beside its peers, and write docs/bench.md; BENCH=quick takes less time and less care
	node server/bench/main.ts

$(INSTALLED): package.json package-lock.json
	npm ci
	@touch $@
