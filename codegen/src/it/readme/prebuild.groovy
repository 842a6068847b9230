// Builds the project that the README describes under "Your own catalog", with the compiler as in maven.md.

def house = basedir.canonicalFile
while (!new File(house, "README.md").exists()) {
    house = house.parentFile
}
def readme = new File(house, "README.md").getText("UTF-8")
readme = readme.substring(readme.indexOf("## Your own catalog"))
def maven = new File(house, ".github/maven.md").getText("UTF-8")

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

write("src/main/resources/my-service.yaml", block(readme, "yaml"))
write("src/main/java/com/example/myservice/errors/package-info.java", block(readme, "java"))
def pom = new File(basedir, "pom.xml").getText("UTF-8")
pom = pom.replace("<!-- README: dependency -->", block(readme, "xml"))
write("pom.xml", pom.replace("<!-- maven.md: compiler -->", block(maven, "xml")))
