// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>

using namespace vitrine;

// The direction of dependencies and the bans of the design, held against every source file; and the proof
// that the guard barks.
class Architecture : public QObject
{
    Q_OBJECT

private slots:
    void rooms_data();
    void rooms();
    void badSourceIsFound_data();
    void badSourceIsFound();
    void goodSourceIsLeftAlone_data();
    void goodSourceIsLeftAlone();
    void commentsAndStringsAreNoCode();
};

namespace
{
const QString root = QStringLiteral(VITRINE_SOURCE_DIR);
}

void Architecture::rooms_data()
{
    QTest::addColumn<QStringList>("files");
    QMap<QString, QStringList> files;
    for (const QString top : {"core", "widgets", "app"}) {
        QDirIterator walk(root + '/' + top, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next().mid(root.size() + 1);
            files[architecture::room(path)] += path;
        }
    }
    QVERIFY2(files.contains("core/base") && files.contains("core/numerics"), "the source tree was not found");
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        QTest::newRow(qPrintable(it.key())) << *it;
}

void Architecture::rooms()
{
    QFETCH(QStringList, files);
    QStringList found;
    for (const QString &path : files) {
        QFile file(root + '/' + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        found += architecture::violations(root, path, QString::fromUtf8(file.readAll()));
    }
    QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
}

void Architecture::badSourceIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("source");
    QTest::newRow("units knows data") << "core/units/x.cpp" << "#include \"data/dataset.h\"\n";
    QTest::newRow("formats knows analysis") << "core/formats/x.cpp" << "#include \"analysis/analysis.h\"\n";
    QTest::newRow("analysis knows figure") << "core/analysis/x.cpp" << "#include \"figure/figure.h\"\n";
    QTest::newRow("project knows techniques") << "core/project/x.cpp" << "#include \"techniques/technique.h\"\n";
    QTest::newRow("materials knows data") << "core/materials/x.cpp" << "#include \"data/dataset.h\"\n";
    QTest::newRow("numerics knows base") << "core/numerics/x.cpp" << "#include \"base/result.h\"\n";
    QTest::newRow("core knows another room's neighbour by a relative path") << "core/units/x.cpp" << "#include \"../project/project.h\"\n";
    QTest::newRow("a room nobody planned") << "core/utils/x.cpp" << "int x;\n";
    QTest::newRow("a header that is not there") << "core/data/x.cpp" << "#include \"data/nosuchheader.h\"\n";
    QTest::newRow("QCustomPlot in an application file") << "app/x.cpp" << "#include <qcustomplot.h>\n";
    QTest::newRow("QCustomPlot beside the plot") << "widgets/models/x.cpp" << "#include \"qcustomplot.h\"\n";
    QTest::newRow("a colour in core") << "core/figure/x.h" << "#include <QColor>\n";
    QTest::newRow("a widget in core, by module") << "core/report/x.h" << "#include <QtWidgets/QWidget>\n";
    QTest::newRow("a printer in core") << "core/report/x.h" << "#include <QPrinter>\n";
    QTest::newRow("tr in core") << "core/report/x.cpp" << "auto s = tr(\"Table\");\n";
    QTest::newRow("translate in core") << "core/report/x.cpp" << "auto s = QCoreApplication::translate(\"a\", \"b\");\n";
    QTest::newRow("a Qt header in numerics") << "core/numerics/x.h" << "#include <QString>\n";
    QTest::newRow("a Qt module in numerics") << "core/numerics/x.h" << "#include <QtCore/qstring.h>\n";
    QTest::newRow("a Qt type in numerics") << "core/numerics/x.cpp" << "QString name();\n";
    QTest::newRow("numbers read past numbertext") << "core/formats/x.cpp" << "const double x = cell.toDouble(&ok);\n";
    QTest::newRow("numbers read by the C library") << "core/formats/x.cpp" << "const double x = std::strtod(begin, &end);\n";
    QTest::newRow("numbers read in a technique, unchecked") << "core/techniques/new/x.cpp" << "const double x = cell.toDouble();\n";
    QTest::newRow("settings in a page") << "widgets/models/x.cpp" << "QSettings settings;\n";
    QTest::newRow("a locale in core") << "core/report/x.cpp" << "QLocale german;\n";
    QTest::newRow("chance in core") << "core/analysis/x.cpp" << "std::random_device seed;\n";
    QTest::newRow("601 lines") << "core/data/x.cpp" << QString(601, '\n');
}

void Architecture::badSourceIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, source);
    const QStringList found = architecture::violations(root, path, source);
    QVERIFY2(found.size() == 1, qPrintable("found " + QString::number(found.size()) + ": " + found.join('\n')));
    QVERIFY(found.front().startsWith(path + ':'));
}

void Architecture::goodSourceIsLeftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("source");
    QTest::newRow("a room's own header") << "core/units/x.cpp" << "#include \"units/unit.h\"\n";
    QTest::newRow("two rooms down") << "core/formats/x.cpp" << "#include \"base/result.h\"\n#include <QString>\n";
    QTest::newRow("a technique and what it stands on") << "core/techniques/new/technique.cpp"
                                                       << "#include \"techniques/technique.h\"\n#include \"numerics/curves.h\"\n";
    QTest::newRow("what reports are made of") << "core/report/x.cpp" << "#include \"materials/materials.h\"\n#include \"project/project.h\"\n";
    QTest::newRow("the application knows all") << "app/x.cpp" << "#include \"report/table.h\"\n#include <QApplication>\n";
    QTest::newRow("QCustomPlot in its box") << "widgets/plot/x.cpp" << "#include <qcustomplot.h>\n";
    QTest::newRow("tr where people read") << "widgets/models/x.cpp" << "auto s = tr(\"Table\");\n";
    QTest::newRow("a word that ends in tr") << "core/data/x.cpp" << "auto p = std::make_shared<int>(1); auto q = str(p);\n";
    QTest::newRow("the one reader of numbers") << "core/base/numbertext.cpp" << "auto x = text.toDouble(&ok);\n";
    QTest::newRow("600 lines") << "core/data/x.cpp" << QString(600, '\n');
}

void Architecture::goodSourceIsLeftAlone()
{
    QFETCH(QString, path);
    QFETCH(QString, source);
    const QStringList found = architecture::violations(root, path, source);
    QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
}

void Architecture::commentsAndStringsAreNoCode()
{
    const QString source = QStringLiteral("int a = 1'000; // tr(\"x\")\n/* QSettings\n*/ auto s = \"QLocale \\\" tr(\"; auto r = R\"(strtod()\";char c = '\"'; int b;\n");
    const QString code = architecture::codeOnly(source);
    QCOMPARE(code.count('\n'), source.count('\n'));
    for (const char *word : {"tr(", "QSettings", "QLocale", "strtod"})
        QVERIFY2(!code.contains(QLatin1String(word)), word);
    QVERIFY(code.contains("int a = 1'000;"));
    QVERIFY(code.contains("int b;"));
}

VITRINE_TEST(Architecture)
#include "architecture.moc"
