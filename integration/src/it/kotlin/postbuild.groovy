// What the two builds reported that had to fail.

def log = new File(basedir, "build.log").readLines("UTF-8")

def complaint = log.find { it.contains("error RC001: ") }
def way = "give the processor the option -Arecourse.catalogs=FOLDER" +
        " (kapt: recourse.catalogs=FOLDER in <annotationProcessorArgs>)"
if (complaint == null || !complaint.contains(way)) {
    throw new AssertionError("a missing catalog should be reported with '${way}', not as: ${complaint}")
}

// Kotlin refused every null in src/refused, and nothing else.
def lines = new File(basedir, "src/refused/kotlin/com/example/myservice/Nulls.kt").readLines("UTF-8")
def nulls = (1..lines.size()).findAll { lines[it - 1] =~ /\bnull\)/ } as Set
def refused = log.findAll { it.startsWith("[ERROR] file:") }.collect { error ->
    def match = error =~ /Nulls\.kt:(\d+):\d+ Null cannot be a value of a non-null type '\w+'\.$/
    if (!match.find()) {
        throw new AssertionError("the Kotlin compiler reported something else: ${error}")
    }
    return match.group(1) as int
} as Set
if (nulls.empty || refused != nulls) {
    throw new AssertionError("Kotlin should refuse the nulls in the lines ${nulls}, but refused those in ${refused}")
}
return true
