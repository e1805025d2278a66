@echo off
rem Runs costdsl from this repository: builds it the first time, then starts it. `costdsl ide` opens the workbench.
rem After a change to the sources, delete the folder .costdsl to build anew.
rem COSTDSL_JAVA_OPTIONS may hold further options for Java, such as -Xmx4g.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "state=%root%.costdsl"
set "jar=%state%\costdsl.jar"
set "workbench=%state%\workbench"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo costdsl: Java is missing; install a JDK, version 17 or newer, or set JAVA_HOME 1>&2
  exit /b 2
)

if /i not "%~1"=="ide" goto command
if "%~2"=="--help" goto command
if "%~2"=="-h" goto command
goto ide

:command
if exist "%jar%" goto run
call :build org.costdsl.lang || exit /b
for %%f in ("%root%org.costdsl.lang\target\org.costdsl.lang-*.jar") do (
  echo %%~nf| findstr /e /c:"-sources" >nul || copy /y "%%f" "%jar%.new" >nul
)
move /y "%jar%.new" "%jar%" >nul || exit /b 3
:run
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dguice_bytecode_gen_option=DISABLED %COSTDSL_JAVA_OPTIONS% -cp "%jar%;%root%org.costdsl.lang\target\lib\*" org.costdsl.lang.cli.CostDsl %*
exit /b %errorlevel%

rem ide [--debug] [FOLDER or FILE]
:ide
set "debug="
set "target="
shift
if /i "%~1"=="--debug" (
  set "debug=-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=localhost:5005"
  shift
)
rem After the shifts, %1 is the folder.
if "%~1"=="" goto assemble
if exist "%~1" goto target
echo costdsl: "%~1" does not exist 1>&2
exit /b 2
:target
set "target=-Dcostdsl.open=%~f1"
rem A backslash at the end would escape the quote behind it.
if "%target:~-1%"=="\" set "target=%target%."
:assemble
if exist "%workbench%\plugins" goto start
call :build org.costdsl.site || exit /b
if exist "%workbench%.new" rmdir /s /q "%workbench%.new"
xcopy "%root%org.costdsl.site\target\workbench" "%workbench%.new" /e /i /q /y >nul || exit /b 3
move /y "%workbench%.new" "%workbench%" >nul || exit /b 3
:start
for %%f in ("%workbench%\plugins\org.eclipse.equinox.launcher-*.jar") do set "launcher=%%f"
if defined target set target="%target%"
"%java%" %debug% -Dguice_bytecode_gen_option=DISABLED %COSTDSL_JAVA_OPTIONS% %target% -jar "%launcher%" -nosplash -configuration "%workbench%\configuration" -data "%state%\workspace"
exit /b %errorlevel%

rem Builds a module and those that it needs; the error level says whether it went well.
:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo costdsl: Maven is missing; install Maven 3.8 or newer to build costdsl 1>&2
  exit /b 2
)
echo building costdsl (first time, a minute or two)... 1>&2
if not exist "%state%" mkdir "%state%"
pushd "%root%"
call mvn -q -B -DskipTests -pl %1 -am package >"%state%\build.log" 2>&1
if errorlevel 1 (
  popd
  type "%state%\build.log" 1>&2
  echo costdsl: the build failed 1>&2
  exit /b 3
)
popd
exit /b 0
