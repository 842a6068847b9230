// What the builds compiled.

def builds = new File(basedir, "build.log").getText("UTF-8").split("Scanning for projects").drop(1)
def compiled = builds.collect { it.contains("[INFO] Compiling 2 source files") }
if (compiled != [true, true, false]) {
    throw new AssertionError("the first two of three builds should compile: ${compiled}")
}
def why = "Compiling com.example.myservice.errors again: my-service.yaml changed"
def reasons = builds.collect { it.contains(why) }
if (reasons != [false, true, false]) {
    throw new AssertionError("the second of three builds should report '${why}': ${reasons}")
}
new File(basedir, "target").eachFileRecurse { file ->
    if (file.name.startsWith("OutOfStock")) {
        throw new AssertionError("a file of the old catalog is still there: ${file}")
    }
}
return true
