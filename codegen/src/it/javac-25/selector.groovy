// If there is a JDK 25 beside the JDK of the build, a consumer is compiled with it too.
def others = new File(System.getProperty("java.home")).canonicalFile.parentFile.listFiles() ?: []
def jdk = others.find { new File(it, "release").isFile() && new File(it, "release").text.contains('JAVA_VERSION="25') }
if (jdk == null) {
    println "There is no JDK 25 beside " + System.getProperty("java.home") + "."
    return false
}
def pom = new File(basedir, "pom.xml")
pom.setText(pom.getText("UTF-8").replace("JAVAC-25", jdk.path + "/bin/javac"), "UTF-8")
return true
