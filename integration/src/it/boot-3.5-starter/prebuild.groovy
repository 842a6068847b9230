// Builds the same project as boot-4 does.

def house = basedir.canonicalFile
while (!new File(house, "README.md").exists()) {
    house = house.parentFile
}
def other = new File(house, "integration/src/it/boot-4")
evaluate(new File(other, "prebuild.groovy"))
def source = "src/main/java/com/example/shop/TryOut.java"
new File(basedir, source).bytes = new File(other, source).bytes
return true
