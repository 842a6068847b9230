// Where a JDK 25 stands beside the one that builds, a consumer is compiled by it as well.
def others = new File(System.getProperty("java.home")).canonicalFile.parentFile.listFiles() ?: []
def jdk = others.find { new File(it, "release").isFile() && new File(it, "release").text.contains('JAVA_VERSION="25') }
if (jdk == null) {
    println "There is no JDK 25 beside " + System.getProperty("java.home") + "."
    return false
}
def pom = new File(basedir, "pom.xml")
pom.setText(pom.getText("UTF-8").replace("JAVAC-25", jdk.path + "/bin/javac"), "UTF-8")
return true
