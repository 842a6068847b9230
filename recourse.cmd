@echo off
rem Builds if it was never built, then runs the recourse command line. Delete tools\target to have it built again.
setlocal
rem Not "home": that is the variable HOME, which git and Maven read.
set "root=%~dp0"
set "jar=%root%tools\target\recourse-tools.jar"
set "lib=%root%tools\target\lib"
set "stamp=%root%tools\target\recourse.built"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

if exist "%jar%" if exist "%stamp%" goto run
echo recourse: building, which takes a while 1>&2
pushd "%root%" || exit /b 1
call mvn -B -q -ntp package -pl tools -am -DskipTests -Dspotless.check.skip 1>&2 <nul
if errorlevel 1 (
  popd
  echo recourse: the build failed 1>&2
  exit /b 1
)
popd

:run
rem Most commands end before the second JIT compiler pays off.
set "jit=1"
for %%c in (decide demo vectors simulate) do if "%~1"=="%%c" set "jit=4"
set "log="
if "%~1"=="decide" set "log=-Xms512m -Xmn256m -XX:FreqInlineSize=100 -XX:InlineSmallCode=1000"
"%java%" -XX:TieredStopAtLevel=%jit% -XX:+UseSerialGC %log% -Xshare:auto -Xlog:disable -cp "%jar%;%lib%\*" dev.recourse.tools.Main %*
exit /b %ERRORLEVEL%
