// The project is a repository of git, with one commit.

[["init", "-q"], ["add", "original"], ["-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-q", "-m", "release"]].each {
    def git = (["git", "-c", "core.autocrlf=false", "-c", "commit.gpgsign=false"] + it).execute(null, basedir)
    git.consumeProcessOutput(System.out, System.err)
    if (git.waitFor() != 0) {
        throw new IllegalStateException("git ${it} failed")
    }
}
return true
