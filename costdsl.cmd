@echo off
rem Runs costdsl from this repository: builds it the first time, then starts it.
rem After a change to the sources, delete the folder .costdsl to build anew.
setlocal
set "root=%~dp0"
set "state=%root%.costdsl"
set "jar=%state%\costdsl.jar"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo costdsl: Java is missing; install a JDK, version 17 or newer, or set JAVA_HOME 1>&2
  exit /b 2
)

if exist "%jar%" goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo costdsl: Maven is missing; install Maven 3.8 or newer to build costdsl 1>&2
  exit /b 2
)
echo building costdsl (first time, a minute or two)... 1>&2
if not exist "%state%" mkdir "%state%"
pushd "%root%"
call mvn -q -B -DskipTests -pl org.costdsl.lang -am package >"%state%\build.log" 2>&1
if errorlevel 1 (
  popd
  type "%state%\build.log" 1>&2
  echo costdsl: the build failed 1>&2
  exit /b 3
)
popd
for %%f in ("%root%org.costdsl.lang\target\org.costdsl.lang-*.jar") do copy /y "%%f" "%jar%.new" >nul
move /y "%jar%.new" "%jar%" >nul

:run
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dguice_bytecode_gen_option=DISABLED %COSTDSL_JAVA_OPTIONS% -cp "%jar%;%root%org.costdsl.lang\target\lib\*" org.costdsl.lang.cli.CostDsl %*
exit /b %errorlevel%
