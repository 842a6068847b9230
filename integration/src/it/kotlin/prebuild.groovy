// Builds the project that the README describes under "Your own catalog" and, there, "Kotlin".

def house = basedir.canonicalFile
while (!new File(house, "README.md").exists()) {
    house = house.parentFile
}
def readme = new File(house, "README.md").getText("UTF-8")

/** The first block in this language after a heading. */
def block = { heading, language ->
    def start = readme.indexOf(heading)
    def found = start < 0 ? null : readme.substring(start) =~ /(?s)```${language}\n(.*?)```/
    if (found == null || !found.find()) {
        throw new IllegalStateException("the README has no block of ${language} after '${heading}'")
    }
    return found.group(1)
}
def write = { path, text ->
    def file = new File(basedir, path)
    file.parentFile.mkdirs()
    file.setText(text, "UTF-8")
}
def replace = { path, placeholder, text ->
    def old = new File(basedir, path).getText("UTF-8")
    if (!old.contains(placeholder)) {
        throw new IllegalStateException("${path} has no '${placeholder}'")
    }
    write(path, old.replace(placeholder, text))
}

write("src/main/resources/my-service.yaml", block("## Your own catalog", "yaml"))
write("src/main/java/com/example/myservice/errors/package-info.java", block("**Kotlin.**", "java"))
replace("pom.xml", "<!-- README: plugins -->", block("**Kotlin.**", "xml"))
replace("src/main/kotlin/com/example/myservice/Orders.kt", "// README: kotlin", block("**Kotlin.**", "kotlin"))
