// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/figureexport.h"

#include "base/numbertext.h"
#include "figures.h"
#include "support/quantities.h"
#include "support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cstring>
#include <map>

using namespace vitrine;

class TestFigureExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(!QFontDatabase::families().isEmpty(), "these tests need a font");
    }

    void pdfPageHasItsTrueSize_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<double>("millimetres");
        QTest::newRow("Nature") << "nature-single" << 89.0;
        QTest::newRow("ACS") << "acs-single" << 84.7;
        QTest::newRow("double column") << "nature-double" << 183.0;
    }

    void pdfPageHasItsTrueSize()
    {
        QFETCH(QString, style);
        QFETCH(double, millimetres);
        Figure figure = test::thermogram();
        figure.widthMm = 89;
        figure.heightMm = 62;
        const auto pdf = exportedFigure(figure, *preset(style), QStringLiteral("pdf"));
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
        const auto box = QRegularExpression(QStringLiteral(R"(/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\])")).match(QString::fromLatin1(*pdf));
        QVERIFY(box.hasMatch());
        const double width = *parsedNumber(box.captured(1)) * 25.4 / 72, height = *parsedNumber(box.captured(2)) * 25.4 / 72;
        COMPARE_CLOSE(width, millimetres, 0.01);
        COMPARE_CLOSE(height, millimetres * 62 / 89, 0.01);
        // The table of objects must still point where it says.
        const qsizetype at = pdf->lastIndexOf("startxref");
        const qsizetype xref = pdf->mid(at + 9).trimmed().split('\n').front().toLongLong();
        QVERIFY(pdf->mid(xref, 4) == "xref");
    }

    void epsPageHasItsTrueSize()
    {
        Figure figure = test::thermogram();
        figure.widthMm = 89;
        figure.heightMm = 62;
        const auto eps = exportedFigure(figure, *preset(QStringLiteral("nature-single")), QStringLiteral("eps"));
        QVERIFY(eps);
        QVERIFY(eps->startsWith("%!PS-Adobe-3.0 EPSF-3.0\n"));
        const auto box = QRegularExpression(QStringLiteral(R"(%%HiResBoundingBox: 0 0 ([\d.]+) ([\d.]+))")).match(QString::fromLatin1(*eps));
        QVERIFY(box.hasMatch());
        COMPARE_CLOSE(*parsedNumber(box.captured(1)) * 25.4 / 72, 89, 0.01);
        COMPARE_CLOSE(*parsedNumber(box.captured(2)) * 25.4 / 72, 62, 0.01);
        QVERIFY(eps->contains("%%BoundingBox: 0 0 253 176\n")); // 252.3 x 175.7 points, rounded up
        // Every coordinate of a path lies on the page, and everything painted is a path.
        int points = 0, strokes = 0, fills = 0;
        for (const QByteArray &line : eps->split('\n')) {
            const auto words = line.split(' ');
            strokes += line == "s";
            fills += line == "fill" || line == "eofill";
            if (words.size() != 3 || (words[2] != "m" && words[2] != "l"))
                continue;
            ++points;
            const double x = words[0].toDouble(), y = words[1].toDouble();
            QVERIFY2(x > -1 && x < 253.3 && y > -1 && y < 176.8, line);
        }
        QVERIFY2(points > 200 && strokes > 10 && fills > 10, qPrintable(QStringLiteral("%1 %2 %3").arg(points).arg(strokes).arg(fills)));
    }

    void tiffIsThePictureOfThePng()
    {
        const FigureStyle style = *preset(QStringLiteral("nature-single"));
        const auto tiff = exportedFigure(test::thermogram(), style, QStringLiteral("tiff"));
        const auto png = exportedFigure(test::thermogram(), style, QStringLiteral("png"));
        QVERIFY(tiff && png);
        const QImage expected = QImage::fromData(*png, "PNG").convertToFormat(QImage::Format_RGB888);
        // Read back by the letter of TIFF 6.0, with nothing of the writer.
        const auto u16 = [&](qint64 at) { return quint32(quint8((*tiff)[at])) | quint32(quint8((*tiff)[at + 1])) << 8; };
        const auto u32 = [&](qint64 at) { return u16(at) | u16(at + 2) << 16; };
        QVERIFY(tiff->startsWith(QByteArray("II*\0", 4)));
        const qint64 directory = u32(4);
        std::map<quint32, std::pair<quint32, qint64>> tags; // count, and where the value or its offset stands
        quint32 before = 0;
        for (quint32 i = 0; i < u16(directory); ++i) {
            const qint64 at = directory + 2 + 12 * i;
            QVERIFY2(u16(at) > before, "tags stand in rising order");
            before = u16(at);
            tags[before] = {u32(at + 4), at + 8};
        }
        QCOMPARE(u32(tags.at(256).second), quint32(expected.width()));
        QCOMPARE(u32(tags.at(257).second), quint32(expected.height()));
        QCOMPARE(u32(u32(tags.at(282).second)) / u32(u32(tags.at(282).second) + 4), quint32(600));
        QByteArray pixels;
        for (quint32 strip = 0; strip < tags.at(273).first; ++strip) {
            qint64 at = u32(u32(tags.at(273).second) + 4 * strip);
            const qint64 end = at + u32(u32(tags.at(279).second) + 4 * strip);
            while (at < end) {
                const auto n = qint8((*tiff)[at++]);
                if (n >= 0) {
                    pixels += tiff->mid(at, n + 1);
                    at += n + 1;
                } else if (n != -128) {
                    pixels += QByteArray(1 - n, (*tiff)[at++]);
                }
            }
        }
        QCOMPARE(pixels.size(), qsizetype(expected.width()) * expected.height() * 3);
        for (int row = 0; row < expected.height(); ++row)
            QVERIFY(std::memcmp(expected.constScanLine(row), pixels.constData() + qsizetype(row) * expected.width() * 3, std::size_t(expected.width()) * 3) == 0);
    }

    void pdfEmbedsItsFonts()
    {
        const auto pdf = exportedFigure(test::thermogram(), *preset(QStringLiteral("nature-single")), QStringLiteral("pdf"));
        QVERIFY(pdf);
        QVERIFY(pdf->contains("/FontFile2") || pdf->contains("/FontFile3"));
        QVERIFY(pdf->contains("/ToUnicode"));
        if (QFontDatabase::families().contains(QStringLiteral("Liberation Sans")))
            QVERIFY(pdf->contains("LiberationSans"));
    }

    void pngHasThePixelsOfItsSize_data()
    {
        QTest::addColumn<double>("millimetres");
        QTest::addColumn<int>("pixels");
        // reference table of journal widths: width in mm / 25.4 * 600, rounded
        QTest::newRow("80 mm") << 80.0 << 1890;
        QTest::newRow("84.7 mm") << 84.7 << 2001;
        QTest::newRow("89 mm") << 89.0 << 2102;
        QTest::newRow("183 mm") << 183.0 << 4323;
    }

    void pngHasThePixelsOfItsSize()
    {
        QFETCH(double, millimetres);
        QFETCH(int, pixels);
        FigureStyle style;
        style.widthMm = millimetres;
        const auto png = exportedFigure(test::thermogram(), style, QStringLiteral("png"));
        QVERIFY(png);
        const QImage image = QImage::fromData(*png, "PNG");
        QCOMPARE(image.width(), pixels);
        QCOMPARE(image.dotsPerMeterX(), 23622); // 600 / 0.0254
        QVERIFY(png->contains("pHYs"));
        // Nothing is cut off: the outermost pixels are white.
        int dark = 0;
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, 0)) < 250 || qGray(image.pixel(x, image.height() - 1)) < 250;
        for (int y = 0; y < image.height(); ++y)
            dark += qGray(image.pixel(0, y)) < 250 || qGray(image.pixel(image.width() - 1, y)) < 250;
        QCOMPARE(dark, 0);
    }

    void svgHasMillimetresAndText()
    {
        Figure figure = test::thermogram();
        figure.notice = QStringLiteral("Simulated data, not measured");
        const auto svg = exportedFigure(figure, *preset(QStringLiteral("rsc-single")), QStringLiteral("svg"));
        QVERIFY(svg);
        QXmlStreamReader reader(*svg);
        QString width, words;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == QLatin1String("svg"))
                width = reader.attributes().value(QLatin1String("width")).toString();
            if (reader.isStartElement() && reader.name() == QLatin1String("text"))
                words += reader.readElementText() + QLatin1Char('|');
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(width, QStringLiteral("83mm"));
        QVERIFY(words.contains(QStringLiteral("Temperature / °C")));
        QVERIFY(words.contains(QStringLiteral("Simulated data, not measured")));
        QVERIFY2(words.contains(QStringLiteral("−1")), "with the minus exponent as a text of its own");
    }

    void tallFiguresAreCapped()
    {
        Figure figure = test::thermogram();
        figure.heightMm = 500;
        const auto svg = exportedFigure(figure, *preset(QStringLiteral("nature-single")), QStringLiteral("svg"));
        QVERIFY(svg && svg->contains("height=\"170mm\""));
    }

    void sameFigureSameBytes()
    {
        const auto style = *preset(QStringLiteral("nature-single"));
        QCOMPARE(*exportedFigure(test::nyquist(), style, QStringLiteral("svg")), *exportedFigure(test::nyquist(), style, QStringLiteral("svg")));
        QCOMPARE(*exportedFigure(test::nyquist(), style, QStringLiteral("png")), *exportedFigure(test::nyquist(), style, QStringLiteral("png")));
    }

    void refusalsSayWhy()
    {
        const FigureStyle style = *preset(QStringLiteral("nature-single"));
        const auto format = exportedFigure(test::thermogram(), style, QStringLiteral("docx"));
        QVERIFY(!format);
        QCOMPARE(format.failure().code, QStringLiteral("unknown-format"));
        QVERIFY(format.failure().message.english().contains(QStringLiteral("docx")));
        QCOMPARE(exportedFigure(Figure{}, style, QStringLiteral("pdf")).failure().code, QStringLiteral("empty-figure"));
        const QString nowhere = QStringLiteral("/nonexistent-folder/figure.pdf");
        const auto refused = exportFigure(test::thermogram(), style, nowhere);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, QStringLiteral("cannot-write"));
        QCOMPARE(refused.failure().place.file, nowhere);
        QVERIFY(refused.failure().message.english().contains(nowhere));
    }

    void theFileIsReplacedAsAWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("figure.PNG"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QVERIFY(exportFigure(test::nyquist(), *preset(QStringLiteral("nature-single")), path));
        QVERIFY(!QImage(path).isNull());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void thumbnailsAreDrawn()
    {
        const QImage image = figureThumbnail(test::thermogram(), {160, 120});
        QCOMPARE(image.size(), QSize(160, 120));
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += qGray(image.pixel(x, y)) < 200;
        }
        QVERIFY(inked > 300);
        QVERIFY(figureThumbnail(Figure{}, {160, 120}).isNull());
    }
};

VITRINE_TEST(TestFigureExport)
#include "test_figureexport.moc"
