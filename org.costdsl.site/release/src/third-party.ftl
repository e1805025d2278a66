<#setting locale="en_GB">
<#assign rows = []>
<#list dependencyMap as entry>
  <#assign library = entry.key>
  <#if library.groupId != "org.costdsl">
    <#assign rows = rows + [{"file": library.artifactId + "-" + library.version + ".jar", "licences": entry.value?join(" or "),
        "url": library.url!""}]>
  </#if>
</#list>
# Third-party libraries

The files in `lib` that others have written, as their own descriptions state it. Where a library is offered under two licences, it
is distributed here under the first. The texts are in `licences`; further notices are inside the jars, below `META-INF`. Signatures
have been removed from the jars, and nothing else. Each is a file of its own and can be replaced by another version of it; those
under the LGPL, too, are used in this way only.

| library | licence | from |
|---|---|---|
<#list rows?sort_by("file") as row>
| ${row.file} | ${row.licences} | ${row.url} |
</#list>
