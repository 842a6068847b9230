def log = new File(basedir, "build.log").getText("UTF-8")
if (!log.contains("maven-compiler-plugin 3.1 does not run processors") || !log.contains("use 3.5 or later")) {
    throw new AssertionError("the old compiler plugin should be refused, with what to do about it")
}
