// What the builds reported.

def builds = new File(basedir, "build.log").getText("UTF-8").split("Scanning for projects").drop(1)
def has = { build, text ->
    if (!builds[build].contains(text)) {
        throw new AssertionError("build ${build + 1} should report: ${text}")
    }
}

has(1, "com.example:shop-errors:1.0.0 -> changed/shop.yaml")
has(1, "[ERROR] " + new File(basedir, "changed/shop.yaml").path + ":11:7: RD020: ")
has(1, "[ERROR] Failed to execute goal")
has(2, "1.1.0 is too low")
has(3, "com.example:shop-errors:jar:0.9")
has(4, "Nobody uses the constant yet.")
if (builds[4].contains("ERROR")) {
    throw new AssertionError("an accepted finding should not fail")
}
