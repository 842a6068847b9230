// Gradle need not be installed.
def found = System.getenv("PATH").split(File.pathSeparator).any { new File(it, "gradle").canExecute() }
if (!found) {
    println "Gradle is not installed."
}
return found
