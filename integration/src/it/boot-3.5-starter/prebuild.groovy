// Builds the project that the README describes under "Spring Boot".

def house = basedir.canonicalFile
while (!new File(house, "README.md").exists()) {
    house = house.parentFile
}
def readme = new File(house, "README.md").getText("UTF-8")
def section = readme.substring(readme.indexOf("\n## Spring Boot\n"))

/** The n-th block in this language, from 0. */
def block = { language, n ->
    def found = section =~ /(?s)```${language}\n(.*?)```/
    for (int i = 0; i <= n; i++) {
        if (!found.find()) {
            throw new IllegalStateException("the README's \"Spring Boot\" has no block ${n} of ${language}")
        }
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
    if (old.contains(placeholder)) {
        write(path, old.replace(placeholder, text))
    }
}

replace("pom.xml", "<!-- README: dependencies -->", block("xml", 0))
replace("pom.xml", "<!-- README: plugin -->", block("xml", 1))
write("src/main/resources/shop.yaml", block("yaml", 0))
write("src/main/resources/shop.de.yaml", block("yaml", 1))
write("src/main/resources/application.yaml", block("yaml", 2))
write("src/main/java/com/example/shop/errors/package-info.java", block("java", 0))
write("src/main/java/com/example/shop/ShopApplication.java", block("java", 1))
return true
