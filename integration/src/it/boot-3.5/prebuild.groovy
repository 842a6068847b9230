// The README names the same versions.

def house = basedir.canonicalFile
while (!new File(house, "README.md").exists()) {
    house = house.parentFile
}
def readme = new File(house, "README.md").getText("UTF-8")
def set = (new File(basedir, "pom.xml").getText("UTF-8") =~ /<jetty\.version>(.*?)<\/jetty\.version>/)[0]
[set[0], "org.eclipse.jetty:jetty-bom:" + set[1]].each { text ->
    if (!readme.contains(text)) {
        throw new AssertionError("the README does not contain ${text}")
    }
}
return true
