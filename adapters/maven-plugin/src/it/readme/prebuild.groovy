// Builds the project that the README describes under "Your own catalog": its first catalog, annotation and build.

def house = basedir.canonicalFile
while (!new File(house, "README.md").exists()) {
    house = house.parentFile
}
def readme = new File(house, "README.md").getText("UTF-8")
def blocks = readme.substring(readme.indexOf("## Your own catalog")) =~ /(?s)```(\w+)\n(.*?)```/

/** The next block in this language; others are passed over. */
def next = { language ->
    while (blocks.find()) {
        if (blocks.group(1) == language) {
            return blocks.group(2)
        }
    }
    throw new IllegalStateException("there is no other block of ${language} under 'Your own catalog'")
}
def write = { path, text ->
    def file = new File(basedir, path)
    file.parentFile.mkdirs()
    file.setText(text, "UTF-8")
}

write("src/main/resources/my-service.yaml", next("yaml"))
write("src/main/java/com/example/myservice/errors/package-info.java", next("java"))
def pom = new File(basedir, "pom.xml").getText("UTF-8")
pom = pom.replace("<!-- README: dependency -->", next("xml"))
write("pom.xml", pom.replace("<!-- README: plugin -->", next("xml")))
