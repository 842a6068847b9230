// What the builds compiled, and why.

def builds = new File(basedir, "build.log").getText("UTF-8").split("Scanning for projects").drop(1)
def reasons = builds.collect { build -> (build =~ /Compiling (\S+ again: .*)/).collect { it[1] } }
def expected = [[], [], ["com.example.shop again: shop.de.yaml changed"], ["com.example.shop again: common.yaml changed"],
    ["com.example.trial again: trial.yaml changed"]]
if (reasons != expected) {
    throw new AssertionError("the builds should compile again because of ${expected}, not ${reasons}")
}
def compiled = builds.collect { build ->
    ["classes", "test-classes"].findAll { (build =~ /Compiling \d+ source files? .*target\/${it}\s/).find() }
}
// The tests are compiled with the main classes, too.
def both = ["classes", "test-classes"]
if (compiled != [both, [], both, both, ["test-classes"]]) {
    throw new AssertionError("the builds compiled ${compiled}")
}
