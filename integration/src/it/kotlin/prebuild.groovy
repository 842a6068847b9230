// Builds the project that the README's "Your own catalog" and kotlin.md describe.

def house = basedir.canonicalFile
while (!new File(house, "README.md").exists()) {
    house = house.parentFile
}
def readme = new File(house, "README.md").getText("UTF-8")
def kotlin = new File(house, ".github/kotlin.md").getText("UTF-8")

/** The first block in this language. */
def block = { page, language ->
    def found = page =~ /(?s)```${language}\n(.*?)```/
    if (!found.find()) {
        throw new IllegalStateException("there is no block of ${language}")
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

write("src/main/resources/my-service.yaml", block(readme.substring(readme.indexOf("## Your own catalog")), "yaml"))
write("src/main/java/com/example/myservice/errors/package-info.java", block(kotlin, "java"))
replace("pom.xml", "<!-- README: plugins -->", block(kotlin, "xml"))
replace("src/main/kotlin/com/example/myservice/Orders.kt", "// README: kotlin", block(kotlin, "kotlin"))
