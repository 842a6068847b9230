// Builds the project that the README describes under "Your own catalog", with its block for Gradle, which is Kotlin and Groovy
// alike. Debian's Gradle 4.4 has no configuration for processors, and compiles for an older Java by default.

def house = basedir.canonicalFile
while (!new File(house, "README.md").exists()) {
    house = house.parentFile
}
def readme = new File(house, "README.md").getText("UTF-8")
readme = readme.substring(readme.indexOf("## Your own catalog"))
def block = { text, language ->
    def found = text =~ /(?s)```${language}\n(.*?)```/
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
write("settings.gradle", "rootProject.name = 'my-service'\n")
write("build.gradle", """
    apply plugin: 'java'
    repositories {
        maven { url file(project.property('recourse.repository')).toURI() }
        maven { url project.property('build.repository') }
    }
    if (configurations.findByName('annotationProcessor') == null) {
        configurations { annotationProcessor }
        compileJava.options.annotationProcessorPath = configurations.annotationProcessor
    }
    compileJava.options.compilerArgs.addAll(['-source', '17', '-target', '17'])
    """.stripIndent() + block(readme.substring(readme.indexOf("**Gradle.**")), "kotlin"))
return true
