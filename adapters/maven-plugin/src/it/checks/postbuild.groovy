// What the builds reported.

def builds = new File(basedir, "build.log").getText("UTF-8").split("Scanning for projects").drop(1)
def has = { build, text ->
    if (!builds[build].contains(text)) {
        throw new AssertionError("build ${build + 1} should report: ${text}")
    }
}
def lacks = { build, text ->
    if (builds[build].contains(text)) {
        throw new AssertionError("build ${build + 1} should not report: ${text}")
    }
}
def file = { path -> new File(basedir, path).path }

has(0, "recourse:test-stale")
def unused = file("src/main/resources/shop.yaml") + ":4:3: RC061: unused backoff 'idle'; remove it"
has(0, "[WARNING] " + unused)
has(0, "[INFO]   longest episode")
has(0, "[INFO] operations.yaml")
lacks(0, "application.yaml")
has(1, "[ERROR] Failed to execute goal")
has(1, unused)
has(2, "[ERROR] " + file("broken.yaml") + ":5:5: RC020: unknown key 'titel'")
lacks(2, "shop.yaml")
has(3, "files, as they should be")
lacks(3, "RC061")
has(4, "[ERROR] missing: ")
has(4, "sitemap.xml")
has(4, "of the pages are not as they should be; run this goal without check")
def page = new File(basedir, "target/recourse/docs/shop/index.html")
if (!page.text.contains("Errors of the shop")) {
    throw new AssertionError("the page is not about the catalog: ${page}")
}
